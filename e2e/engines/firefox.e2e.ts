/** The stories of every engine, in Firefox. */
import { firefoxEngine } from '../../testing/browsers/engines/firefox'
import { tellStories } from '../../testing/browsers/engines/stories'

tellStories(firefoxEngine, { opfs: true, persistence: true })
