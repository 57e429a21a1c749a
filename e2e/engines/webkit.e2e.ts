/** The stories of every engine, in WebKit. */
import { tellStories } from '../../testing/browsers/engines/stories'
import { webKitEngine } from '../../testing/browsers/engines/webkit'

tellStories(webKitEngine, { opfs: false, persistence: false })
