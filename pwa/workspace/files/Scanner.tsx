/** QR code scanner on the camera stream, with a bundled decoder: most desktop browsers lack `BarcodeDetector`. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../i18n'
import { TechnicalDetails } from '../entries/TechnicalDetails'

export function Scanner({ onFound }: { onFound: (text: string) => Promise<void> }) {
  const video = useRef<HTMLVideoElement>(null)
  const [on, setOn] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    if (!on) return
    setProblem('')
    const end = new AbortController()
    void watch(video.current, end.signal).then(
      (text) => {
        setOn(false)
        if (text !== null) void onFound(text)
      },
      (error: unknown) => {
        setOn(false)
        setProblem(String(error))
      },
    )
    return () => end.abort()
  }, [on])
  // `mediaDevices` exists in secure contexts only.
  if (!navigator.mediaDevices) return null
  return (
    <div class="bar">
      <button class="btn" type="button" onClick={() => setOn(!on)}>
        {t(on ? 'receive-stop' : 'receive-scan')}
      </button>
      {on && <video ref={video} class="scanner" muted playsInline aria-label={t('receive-camera')} />}
      {problem !== '' && (
        <div class="trouble" role="alert">
          {t('receive-no-camera')}
          <TechnicalDetails text={problem} />
        </div>
      )}
    </div>
  )
}

/** Interval between two detections, in milliseconds: fast enough for a hand-held phone, and easy on the battery. */
const PAUSE = 150

/** Runs detection until a code is found or the signal aborts (`null`). Stops the camera in any case. */
async function watch(video: HTMLVideoElement | null, end: AbortSignal): Promise<string | null> {
  if (!video) return null
  const [{ BarcodeDetector }, stream] = await Promise.all([
    import('qr/decode.js'),
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
  ])
  try {
    if (end.aborted) return null
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    video.srcObject = stream
    await video.play()
    while (!end.aborted) {
      const [code] = await detector.detect(video)
      if (code) return code.rawValue
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
