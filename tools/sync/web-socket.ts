/** The global `WebSocket`, which Node has from version 22 on; the client waits without a word where there is none. */
import { WebSocket } from 'ws'

Object.defineProperty(globalThis, 'WebSocket', { value: WebSocket, configurable: true, writable: true })
