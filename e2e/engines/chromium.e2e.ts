/** The stories of every engine, in Chromium. */
import { chromiumEngine } from '../harness/engines/chromium'
import { tellStories } from '../harness/engines/stories'

tellStories(chromiumEngine, { opfs: true, persistence: true })
