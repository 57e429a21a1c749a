/** The stories of every engine, in Chromium. */
import { chromiumEngine } from '../../testing/browsers/engines/chromium'
import { tellStories } from '../../testing/browsers/engines/stories'

tellStories(chromiumEngine, { opfs: true, persistence: true })
