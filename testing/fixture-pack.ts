/**
 * Test fixture: a frozen pack of twelve articles and the agreement as a whole, picked from the shipped one. A test that
 * needs a pack takes this one, so that a change to the shipped facts changes no assertion.
 */
import { readFileSync } from 'node:fs'
import { readPackText } from '../shared/pack/read'
import type { Pack } from '../shared/pack/schema'

/** The text of the fixture's file, for tests that serve or damage one. */
export const fixtureText = readFileSync('testing/fixture-pack.json', 'utf8')

const read = readPackText(fixtureText)
if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)

export const fixturePack: Pack = read.pack
