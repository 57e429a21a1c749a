/** Names, definitions and senses of the statuses of version 1, which had none: those of its first ladder. */
import type { Status } from '../domain/types'

export const STATUS_NAMES_1: Readonly<Record<string, Pick<Status, 'names' | 'definitions' | 'sense' | 'isMinor'>>> = {
  proposed: {
    sense: 'tabled',
    names: { en: 'Proposed', fr: 'Proposé', es: 'Propuesto' },
    definitions: {
      en: 'At least one member has put a text or a paper on the table, and no group is reported to be working on it yet.',
      fr: 'Au moins un Membre a présenté un texte ou un document, et aucun groupe n’y travaille encore d’après les sources.',
      es: 'Al menos un Miembro ha presentado un texto o un documento, y las fuentes no hablan todavía de ningún grupo que trabaje en él.',
    },
  },
  discussed: {
    sense: 'taken-up',
    names: { en: 'Discussed', fr: 'Débattu', es: 'Debatido' },
    definitions: {
      en: 'Members talked about it in a meeting, without any reported result on the text.',
      fr: 'Les Membres en ont parlé lors d’une réunion, sans résultat rapporté sur le texte.',
      es: 'Los Miembros hablaron de ello en una reunión, sin que se informe de resultados sobre el texto.',
    },
  },
  'small-group-established': {
    names: { en: 'Small group set up', fr: 'Petit groupe établi', es: 'Grupo pequeño establecido' },
    definitions: {
      en: 'A small group of members, led by a facilitator, has been created for it or has begun its work.',
      fr: 'Un petit groupe de Membres, animé par un facilitateur, a été créé pour ce sujet ou a commencé à travailler.',
      es: 'Se ha creado para este tema, o ha empezado a trabajar, un pequeño grupo de Miembros dirigido por un facilitador.',
    },
  },
  'in-progress': {
    sense: 'worked-on',
    names: { en: 'In progress', fr: 'En cours', es: 'En curso' },
    definitions: {
      en: 'Work on the wording is under way and is reported to bring the members’ versions closer together.',
      fr: 'La rédaction est en cours et rapproche, selon les sources, les versions des Membres.',
      es: 'Se trabaja en la redacción y, según las fuentes, las versiones de los Miembros se van acercando.',
    },
  },
  'options-identified': {
    names: { en: 'Options identified', fr: 'Options définies', es: 'Opciones determinadas' },
    definitions: {
      en: 'For a hard question, compromise wording or a choice of solutions has been put on the table.',
      fr: 'Pour une question difficile, une formule de compromis ou un choix de solutions a été mis sur la table.',
      es: 'Para una cuestión difícil se ha puesto sobre la mesa una fórmula de compromiso o una serie de soluciones posibles.',
    },
  },
  'nearly-clean': {
    sense: 'nearly-agreed',
    names: { en: 'Nearly clean', fr: 'Presque propre', es: 'Casi en limpio' },
    definitions: {
      en: 'The wording is agreed except for a few points that are known and counted.',
      fr: 'La rédaction est convenue, à l’exception de quelques points connus et dénombrés.',
      es: 'La redacción está acordada, salvo unos pocos puntos conocidos y contados.',
    },
  },
  clean: {
    sense: 'agreed',
    names: { en: 'Clean', fr: 'Texte propre', es: 'En limpio' },
    definitions: {
      en: 'The group has finished a text without square brackets, that is, without wording still in dispute; it stays open until the whole is agreed.',
      fr: 'Le groupe a achevé un texte sans crochets, c’est-à-dire sans passage encore contesté ; il reste ouvert jusqu’à l’accord sur l’ensemble.',
      es: 'El grupo ha terminado un texto sin corchetes, es decir, sin pasajes aún en disputa; queda abierto hasta que se acuerde el conjunto.',
    },
  },
  parked: {
    sense: 'set-aside',
    names: { en: 'Parked', fr: 'Mis de côté', es: 'Aparcado' },
    definitions: {
      en: 'Put aside until the scope and the legal form of the whole outcome are known, so that its wording may still have to change.',
      fr: 'Mis de côté en attendant que la portée et la forme juridique de l’ensemble soient connues, de sorte que sa rédaction peut encore changer.',
      es: 'Puesto aparte hasta que se conozcan el alcance y la forma jurídica del conjunto, de modo que su redacción aún puede cambiar.',
    },
  },
  converged: {
    sense: 'reconciled',
    names: { en: 'Converged', fr: 'Convergence', es: 'Convergencia' },
    definitions: {
      en: 'The co-convenors or their ministers list the article among those on which the members’ positions have come together.',
      fr: 'Les coorganisateurs ou leurs ministres citent l’article parmi ceux sur lesquels les positions des Membres se sont rejointes.',
      es: 'Los coorganizadores o sus ministros citan el artículo entre aquellos en que las posiciones de los Miembros se han unido.',
    },
  },
  'in-chairs-text': {
    sense: 'in-draft-of-chairs',
    names: { en: 'In the Chair’s text', fr: 'Dans le texte du Président', es: 'En el texto de la Presidencia' },
    definitions: {
      en: 'Part of the draft that the co-convenors wrote in 2024 on their own responsibility, as their view of what could be agreed.',
      fr: 'Figure dans le projet que les coorganisateurs ont rédigé en 2024 sous leur propre responsabilité, selon leur idée de ce qui pouvait être accepté.',
      es: 'Figura en el borrador que los coorganizadores redactaron en 2024 bajo su propia responsabilidad, según su idea de lo que podía acordarse.',
    },
  },
  'substantially-concluded': {
    sense: 'concluded',
    names: { en: 'Substantially concluded', fr: 'Conclu quant au fond', es: 'Concluido en lo sustancial' },
    definitions: {
      en: 'The co-convenors announced in December 2023 that the talks on it were finished in substance.',
      fr: 'Les coorganisateurs ont annoncé en décembre 2023 que les discussions à son sujet étaient terminées quant au fond.',
      es: 'Los coorganizadores anunciaron en diciembre de 2023 que las conversaciones al respecto habían terminado en lo sustancial.',
    },
  },
  stabilised: {
    sense: 'made-stable',
    names: { en: 'Stabilised', fr: 'Stabilisé', es: 'Estabilizado' },
    definitions: {
      en: 'Part of the text that was published on 26 July 2024 (INF/ECOM/87) as the outcome of five years of talks.',
      fr: 'Figure dans le texte publié le 26 juillet 2024 (INF/ECOM/87) comme résultat de cinq années de discussions.',
      es: 'Figura en el texto publicado el 26 de julio de 2024 (INF/ECOM/87) como resultado de cinco años de conversaciones.',
    },
  },
  'incorporation-requested': {
    names: { en: 'Incorporation requested', fr: 'Incorporation demandée', es: 'Incorporación solicitada' },
    definitions: {
      en: 'The participants have asked all WTO members to add the agreement to Annex 4 of the WTO Agreement, the list of agreements that bind only those who join them.',
      fr: 'Les participants ont demandé à tous les Membres de l’OMC d’ajouter l’accord à l’Annexe 4 de l’Accord sur l’OMC, la liste des accords qui ne lient que ceux qui les acceptent.',
      es: 'Los participantes han pedido a todos los Miembros de la OMC que añadan el acuerdo al Anexo 4 del Acuerdo sobre la OMC, la lista de acuerdos que solo vinculan a quienes los aceptan.',
    },
  },
  'incorporation-blocked': {
    names: {
      en: 'No consensus on incorporation',
      fr: 'Pas de consensus sur l’incorporation',
      es: 'Sin consenso sobre la incorporación',
    },
    definitions: {
      en: 'The request to add the agreement to the WTO’s rules was before the members and found no consensus; a flag that moves nothing.',
      fr: 'La demande d’ajouter l’accord aux règles de l’OMC a été soumise aux Membres sans trouver de consensus ; un signal qui ne déplace rien.',
      es: 'La petición de añadir el acuerdo a las normas de la OMC se sometió a los Miembros y no halló consenso; una señal que no mueve nada.',
    },
  },
  'interim-application': {
    names: { en: 'Interim application', fr: 'Application provisoire', es: 'Aplicación provisional' },
    definitions: {
      en: 'A group of members has declared that it will apply the agreement among itself before the agreement becomes part of the WTO’s rules.',
      fr: 'Un groupe de Membres a déclaré qu’il appliquerait l’accord entre eux avant que celui-ci ne fasse partie des règles de l’OMC.',
      es: 'Un grupo de Miembros ha declarado que aplicará el acuerdo entre sí antes de que forme parte de las normas de la OMC.',
    },
  },
  outstanding: {
    sense: 'left-open',
    names: { en: 'Outstanding', fr: 'En suspens', es: 'Pendiente' },
    definitions: {
      en: 'The chairs name it as still open, as needing more work, or as left for later talks; a flag that moves nothing.',
      fr: 'Les présidents le citent comme encore ouvert, comme demandant plus de travail ou comme reporté à des discussions ultérieures ; un signal qui ne déplace rien.',
      es: 'La presidencia lo cita como abierto todavía, como necesitado de más trabajo o como dejado para conversaciones posteriores; una señal que no mueve nada.',
    },
  },
  streamlined: {
    isMinor: true,
    names: { en: 'Streamlined', fr: 'Simplifié', es: 'Simplificado' },
    definitions: {
      en: 'Proposals were merged or taken back, so that fewer versions remain; a flag that moves nothing.',
      fr: 'Des propositions ont été fusionnées ou retirées, de sorte qu’il reste moins de versions ; un signal qui ne déplace rien.',
      es: 'Se fusionaron o retiraron propuestas, de modo que quedan menos versiones; una señal que no mueve nada.',
    },
  },
  'support-withdrawn': {
    names: { en: 'Support withdrawn', fr: 'Soutien retiré', es: 'Apoyo retirado' },
    definitions: {
      en: 'A named member takes back its own proposal or its support, while the subject may go on without it; a flag that moves nothing.',
      fr: 'Un Membre nommé retire sa proposition ou son soutien, mais le sujet peut continuer sans lui ; un signal qui ne déplace rien.',
      es: 'Un Miembro determinado retira su propuesta o su apoyo, aunque el tema puede seguir sin él; una señal que no mueve nada.',
    },
  },
  dropped: {
    sense: 'removed',
    names: { en: 'Left out', fr: 'Non retenu', es: 'No incluido' },
    definitions: {
      en: 'The subject is not in the text, either because a source says so or because no article on it is found there; it may come back in later talks.',
      fr: 'Le sujet ne figure pas dans le texte, soit parce qu’une source le dit, soit parce qu’aucun article n’y porte sur lui ; il peut revenir dans des discussions ultérieures.',
      es: 'El tema no figura en el texto, ya sea porque una fuente lo dice o porque no hay en él ningún artículo al respecto; puede volver en conversaciones posteriores.',
    },
  },
}
