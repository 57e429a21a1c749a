/** BroadcastChannel of the change feed. In its own file for the raw reader, which loads nothing else of the feed. */
export const CHANNEL = new BroadcastChannel('plenary-record')
