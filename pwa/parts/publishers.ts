/** Names of publishers by the host of an address. A host that is not here goes by its own name. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  'wto.org': 'WTO',
  'docs.wto.org': 'WTO documents',
  'mofa.go.jp': 'Japan, MOFA',
  'meti.go.jp': 'Japan, METI',
  'gov.uk': 'United Kingdom',
  'geneva.usmission.gov': 'United States, Geneva mission',
  'ustr.gov': 'United States, USTR',
  'dfat.gov.au': 'Australia, DFAT',
  'trademinister.gov.au': 'Australia, trade minister',
  'mti.gov.sg': 'Singapore, MTI',
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

/** The publisher of a page. */
export function publisherOf(url: string): string {
  const host = hostOf(url)
  return PUBLISHERS[host] ?? host
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) return url
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
}
