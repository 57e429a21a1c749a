/** Lookup table of publishers by the host of a URL. */
import type { Names } from '../../shared/domain/types'
import { nameIn } from '../i18n'

const named = (en: string, fr: string, es: string): Names => ({ en, fr, es })

/** By host name without `www.`. */
const PUBLISHERS: Readonly<Record<string, string | Names>> = {
  'wto.org': named('WTO', 'OMC', 'OMC'),
  'docs.wto.org': named('WTO documents', 'Documents de l’OMC', 'Documentos de la OMC'),
  'mofa.go.jp': named('Japan, MOFA', 'Japon, MOFA', 'Japón, MOFA'),
  'meti.go.jp': named('Japan, METI', 'Japon, METI', 'Japón, METI'),
  'gov.uk': named('United Kingdom', 'Royaume-Uni', 'Reino Unido'),
  'geneva.usmission.gov': named(
    'United States, Geneva mission',
    'États-Unis, mission à Genève',
    'Estados Unidos, misión en Ginebra',
  ),
  'ustr.gov': named('United States, USTR', 'États-Unis, USTR', 'Estados Unidos, USTR'),
  'dfat.gov.au': named('Australia, DFAT', 'Australie, DFAT', 'Australia, DFAT'),
  'trademinister.gov.au': named(
    'Australia, trade minister',
    'Australie, ministre du commerce',
    'Australia, ministro de comercio',
  ),
  'mti.gov.sg': named('Singapore, MTI', 'Singapour, MTI', 'Singapur, MTI'),
  'etradeforall.org': 'eTrade for all',
  'dig.watch': 'Digital Watch',
  'wp.dig.watch': 'Digital Watch',
  'sdg.iisd.org': 'IISD',
  'iisd.org': 'IISD',
  'twn.my': 'TWN',
  'nationaltribune.com.au': 'National Tribune',
  'worldtradescanner.com': 'World Trade Scanner',
  'tradelawdaily.com': 'Trade Law Daily',
  'stage.tradelawdaily.com': 'Trade Law Daily',
  'exportcompliancedaily.com': 'Export Compliance Daily',
  'ielp.worldtradelaw.net': 'IELP blog',
  'wita.org': 'WITA',
  'library.iccwbo.org': 'ICC',
  'botpopuli.net': 'Bot Populi',
  'insidetrade.com': 'Inside U.S. Trade',
  'bilaterals.org': 'bilaterals.org',
}

/** Publisher of a page; the host name for an unlisted one, the text itself when it is not a URL. */
export function publisherOf(url: string): string {
  const host = hostOf(url)
  const name = PUBLISHERS[host] ?? host
  return typeof name === 'string' ? name : nameIn(name)
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) return url
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
}
