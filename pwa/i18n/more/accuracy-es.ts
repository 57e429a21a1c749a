/** Words of the accuracy page, in Spanish. A missing key does not compile. */
import type { enAccuracy } from './accuracy-en'

export const esAccuracy: Readonly<Record<keyof typeof enAccuracy, string>> = {
  'accuracy-title': 'Fiabilidad del reconocimiento',
  'accuracy-finding':
    'Prueba con { $n } extractos de páginas reales nunca consultados durante el desarrollo: el { $claimsWrong } de lo que Plenary presentó como indicación de estado era erróneo, y encontró el { $claims } de las que hay en las páginas. El { $wrong } de los artículos reconocidos era erróneo y no se reconoció el { $missed } de los mencionados.',
  'accuracy-silent':
    'En 100 páginas que no indican nada de estas negociaciones se mostraron { $statements } indicaciones de estado falsas y { $suggestions } sugerencias falsas ({ $n } extractos de este tipo probados).',
  'accuracy-rest':
    'Las cifras en francés se basan en { $fr } indicaciones de estado; las cifras en español, en { $es }.',
  'accuracy-statements': 'Todo lo que se presenta como indicación de estado',
  'accuracy-how':
    'Los nombres y las indicaciones se señalaron antes de que Plenary leyera los textos. Un enlace erróneo se considera más grave que uno omitido. Precisión: parte correcta de lo encontrado. Exhaustividad: parte encontrada de lo que hay. Junto a cada parte figura el intervalo en el que se encuentra con una confianza del 95 % (intervalo de Wilson): cuantos menos casos, más amplio.',
  'accuracy-heldout': 'Pasajes basados en noticias reales, no usados en el ajuste ({ $n })',
  'accuracy-varied': 'Pasajes inventados con redacción variada, usados en el entrenamiento ({ $n })',
  'accuracy-dev': 'Pasajes usados durante el desarrollo ({ $n })',
  'accuracy-what': 'Tipo',
  'accuracy-lang': 'Idioma',
  'accuracy-precision': 'Precisión',
  'accuracy-recall': 'Exhaustividad',
  'accuracy-found': 'Correctos',
  'accuracy-wrong': 'Erróneos',
  'accuracy-missed': 'Omitidos',
  'accuracy-all': 'Todos',
  'accuracy-articles': 'Artículos',
  'accuracy-members': 'Miembros',
  'accuracy-demonyms': 'Gentilicios',
  'accuracy-explicit': 'Indicaciones de estado sobre el artículo',
  'accuracy-contents': 'Indicaciones de estado deducidas del contenido del texto',
  'accuracy-proposed': 'Indicaciones de estado de una propuesta',
  'accuracy-suggestions': 'Sugerencias, entre las indicaciones omitidas',
  'accuracy-withSuggestions': 'Indicaciones de estado y sugerencias en conjunto',
  'accuracy-underDiscussion': 'Indicaciones «en debate»',
  'accuracy-types':
    'Las indicaciones sobre un artículo, sobre una propuesta y las que se deducen del contenido de un texto se cuentan por separado. Una sugerencia es un estado que solo encontró uno de los dos métodos, las reglas o un modelo estadístico de las palabras. Debe comprobarse: nunca se cuenta ni se guarda junto con otras.',
  'accuracy-current':
    'Cifras de los extractos reales calculadas el { $date } con el reconocimiento de esta versión. Las de nuestros propios pasajes se calcularon al crear esta versión.',
  'accuracy-earlier':
    'Cifras de los extractos reales calculadas el { $date } con una versión anterior del reconocimiento, ya que sus textos no forman parte de Plenary. Las de nuestros propios pasajes se calcularon al crear esta versión.',
  'accuracy-real-test': 'Extractos reales nunca consultados ({ $n })',
  'accuracy-real-learn': 'Extractos reales de los que aprendió el reconocimiento ({ $n })',
  'accuracy-source': 'Fuente',
  'accuracy-source-wto': 'Páginas de la OMC sobre estas negociaciones y reproducciones ({ $n })',
  'accuracy-source-ministry': 'Ministerios ({ $n })',
  'accuracy-source-press': 'Prensa ({ $n })',
  'accuracy-source-other': 'Bufetes, centros de estudios, asociaciones ({ $n })',
  'accuracy-source-agreement': 'Páginas sobre otro acuerdo ({ $n })',
  'accuracy-source-wto-topic': 'Páginas de la OMC sobre otro tema ({ $n })',
  'accuracy-source-news': 'Noticias generales ({ $n })',
  'accuracy-names-only': 'En portugués solo se leen los nombres, sin indicaciones de estado: esto no se ha medido.',
}
