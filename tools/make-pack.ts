/**
 * Pack maker: `npm run make-pack -- FOLDER VERSION [MEMBERS]` writes `public/packs/<negotiation>.json` from a folder of
 * gathered facts; members and groups that it lacks are read from the folder MEMBERS.
 */
import { writeFileSync } from 'node:fs'
import { packFrom, packText } from './facts/pack'

const [folder, version, membersFolder] = process.argv.slice(2)
if (!folder || !version) {
  console.error('usage: npm run make-pack -- FOLDER VERSION [MEMBERS]')
  process.exit(2)
}
const pack = packFrom(folder, version, membersFolder)
writeFileSync(`public/packs/${pack.id}.json`, packText(pack))
console.log(
  `${pack.articles.length} articles, ${pack.observations.length} observations, ${pack.members.length} members`,
)
