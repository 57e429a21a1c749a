/** Sample news pages for the pictures of the stores: texts of this project, after the facts of one meeting, as such pages are built. */
import type { Lang } from '../../shared/domain/types'

interface Sample {
  /** Path on a site that the extension marks. */
  readonly path: string
  /** Article whose pop-up card is shown. */
  readonly article: string
  /** What the extension is, on the tile. */
  readonly tagline: string
  readonly note: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

export const SAMPLES: Readonly<Record<Lang, Sample>> = {
  en: {
    path: '/english/news_e/news21_e/plenary_sample_22jul21_e.htm',
    article: 'open-government-data',
    tagline: 'Where each article of a negotiation stands, on the page that you read.',
    note: 'A sample page of Plenary',
    title: 'E-commerce talks: delegations take stock before the summer break',
    paragraphs: [
      'The initiative on e-commerce held its plenary meeting on 22 July 2021. Speaking for the co-convenors, Singapore told delegations that they had now cleaned articles on spam, electronic signatures and authentication, and e-contracts, and had nearly cleaned articles on open government data and online consumer protection. The text on transparency was parked until the shape of the outcome is known.',
      'Work goes on in small groups. Australia reported on e-contracts and Canada on transparency. Switzerland said that compromise wording on open internet access was being tried, and the United Kingdom found a first exchange on electronic transactions frameworks helpful.',
    ],
  },
  fr: {
    path: '/french/news_f/news21_f/plenary_sample_22jul21_f.htm',
    article: 'open-government-data',
    tagline: 'Où en est chaque article d’une négociation, sur la page que vous lisez.',
    note: 'Page d’exemple de Plenary',
    title: 'Commerce électronique : les délégations font le point avant la pause d’été',
    paragraphs: [
      'L’initiative sur le commerce électronique a tenu sa réunion plénière le 22 juillet 2021. Au nom des coorganisateurs, Singapour a indiqué aux délégations que les articles sur le spam, les signatures électroniques et les contrats électroniques avaient été mis au propre. Le texte sur les données publiques ouvertes est presque au propre. Le texte sur la transparence a été mis de côté.',
      'Le travail se poursuit en petits groupes. L’Australie a rendu compte des contrats électroniques, et le Canada de la transparence. La Suisse a parlé de l’accès ouvert à Internet.',
    ],
  },
  es: {
    path: '/spanish/news_s/news21_s/plenary_sample_22jul21_s.htm',
    article: 'open-government-data',
    tagline: 'En qué punto está cada artículo de una negociación, en la página que lee.',
    note: 'Página de ejemplo de Plenary',
    title: 'Comercio electrónico: las delegaciones hacen balance antes de la pausa de verano',
    paragraphs: [
      'La iniciativa sobre el comercio electrónico celebró su reunión plenaria el 22 de julio de 2021. En nombre de los coorganizadores, Singapur dijo a las delegaciones que los artículos sobre correo basura, firmas electrónicas y contratos electrónicos han quedado en limpio. El texto sobre datos abiertos del gobierno está casi en limpio. El texto sobre transparencia quedó aparcado.',
      'El trabajo continúa en grupos reducidos. Australia informó sobre los contratos electrónicos y el Canadá sobre la transparencia. Suiza habló del acceso abierto a Internet.',
    ],
  },
}

export function samplePage(lang: Lang): string {
  const { note, title, paragraphs } = SAMPLES[lang]
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>
    body { margin: 0; font: 18px/1.55 Arial, sans-serif; color: #222; background: #fff }
    header { padding: 14px 48px; background: #eef1f5; font-size: 15px }
    main { max-width: 820px; padding: 24px 48px }
    h1 { font-size: 32px; line-height: 1.2 }
  </style></head><body><header>${note}</header><main><h1>${title}</h1>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</main></body></html>`
}
