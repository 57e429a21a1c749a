/** The stories of every engine, in WebKit. */
import { webKitEngine } from '../harness/engines/webkit'
import { tellStories } from '../harness/engines/stories'

tellStories(webKitEngine, { opfs: false, persistence: false })
