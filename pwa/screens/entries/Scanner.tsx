/** Reads a code with the camera, on any device that has one: most browsers of the desk read no codes themselves. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../i18n'
import { TechnicalDetails } from '../../workspace/TechnicalDetails'

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
  // Without a secure address the browser has no camera to give.
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

/** Between two looks: a hand does not hold still for less, and the battery is spared. */
const PAUSE = 150

/** Watches the camera until a code is seen or it is told to stop; the camera is off afterwards in any case. */
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
