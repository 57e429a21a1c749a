/** What tabs tell each other of writes over. */
export const CHANNEL = new BroadcastChannel('plenary-record')
