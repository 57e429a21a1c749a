/** Fake camera: a raw video file with a QR code, which Chromium plays in place of a device. */
import { writeFileSync } from 'node:fs'

const WIDTH = 640
const HEIGHT = 480
const FRAMES = 5
// Luminance in video range; no colour.
const [WHITE, BLACK, GREY] = [235, 16, 128]

/** The dark modules of a QR code, as the app draws them: a path of unit squares. */
export interface DrawnCode {
  readonly path: string
  readonly size: number
}

/** Writes a video of the code. Returns the Chromium arguments that use it as the camera. */
export function writeVideo({ path, size }: DrawnCode, file: string): readonly string[] {
  const scale = Math.floor(HEIGHT / size)
  const left = Math.floor((WIDTH - size * scale) / 2)
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1/g))
    for (let row = 0; row < scale; row++) {
      const start = (Number(y) * scale + row) * WIDTH + left + Number(x) * scale
      light.fill(BLACK, start, start + scale)
    }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)])
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\n`)
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]))
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ]
}
