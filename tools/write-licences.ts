/** Licence notices command: `npm run licences` writes THIRD-PARTY.md. */
import { writeFileSync } from 'node:fs'
import { thirdParty } from './release/licences'

writeFileSync('THIRD-PARTY.md', thirdParty(process.cwd()))
