/** The stories of every engine, in WebKit. */
import { tellStories } from '../harness/engines/stories'
import { webKitEngine } from '../harness/engines/webkit'

tellStories(webKitEngine, { opfs: false, persistence: false })
