/** The stories of every engine, in Firefox. */
import { firefoxEngine } from '../harness/engines/firefox'
import { tellStories } from '../harness/engines/stories'

tellStories(firefoxEngine, { opfs: true, persistence: true })
