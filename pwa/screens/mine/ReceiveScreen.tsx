/** Receives one record from another phone: from the address that its code opened, from pasted text, or by camera. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { linkTo } from '../../app/navigation'
import { address, record } from '../../app/state'
import { type Received, recordIn } from '../../desk/hand-over'
import { keepWithUndo } from '../../desk/making'
import { say } from '../../i18n/desk'
import { useTitle } from '../../parts/title'
import { summaryOf } from './summary'

export function ReceiveScreen() {
  useTitle(say('receive-title'))
  const [text, setText] = useState('')
  const [received, setReceived] = useState<Received | null>(null)
  const [kept, setKept] = useState(false)
  const read = async (from: string) => {
    setKept(false)
    setReceived(await recordIn(from))
  }
  const code = address.value.params.c
  useEffect(() => {
    if (code) void read(`?c=${code}`)
  }, [code])
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{say('receive-title')}</h1>
        <p>{say('receive-deck')}</p>
      </div>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault()
          void read(text)
        }}
      >
        <label for="receive-text">{say('receive-text')}</label>
        <textarea id="receive-text" rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button class="btn" type="submit">
          {say('receive-read')}
        </button>
      </form>
      <Scanner onFound={read} />
      {received && !received.ok && (
        <p class="trouble" role="alert">
          {say('receive-bad', { reason: received.reason })}
        </p>
      )}
      {received?.ok && <Offer received={received} kept={kept} onKept={() => setKept(true)} />}
    </>
  )
}

function Offer({
  received,
  kept,
  onKept,
}: {
  received: Extract<Received, { ok: true }>
  kept: boolean
  onKept: () => void
}) {
  const made = received.record
  const there = record.value?.records.some((known) => known.id === made.id) ?? false
  return (
    <section class="preview">
      <p>{summaryOf(made)}</p>
      {there && !kept ? (
        <p>{say('receive-there')}</p>
      ) : kept ? (
        <p role="status">
          {say('saved')} <a href={linkTo('mine')}>{say('mine-title')}</a>
        </p>
      ) : (
        <button
          class="btn primary"
          type="button"
          onClick={async () => {
            if (await keepWithUndo([made], say('saved'))) onKept()
          }}
        >
          {say('receive-keep')}
        </button>
      )}
    </section>
  )
}

/** Where the browser reads codes itself. Elsewhere the phone's own camera opens the address. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
declare global {
  interface Window {
    readonly BarcodeDetector?: new (options: { formats: readonly string[] }) => Detector
  }
}

function Scanner({ onFound }: { onFound: (text: string) => Promise<void> }) {
  const video = useRef<HTMLVideoElement>(null)
  const [on, setOn] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    if (!on || !window.BarcodeDetector) return
    const detector = new window.BarcodeDetector({ formats: ['qr_code'] })
    const end = new AbortController()
    void watch(video.current, detector, end.signal).then(
      (text) => {
        setOn(false)
        if (text !== null) void onFound(text)
      },
      (error: unknown) => {
        setOn(false)
        setProblem(say('receive-no-camera', { reason: error instanceof Error ? error.message : String(error) }))
      },
    )
    return () => end.abort()
  }, [on])
  if (!window.BarcodeDetector) return null
  return (
    <div>
      <button class="btn" type="button" onClick={() => setOn(!on)}>
        {say(on ? 'receive-stop' : 'receive-scan')}
      </button>
      {on && <video ref={video} class="scanner" muted playsInline aria-label={say('receive-camera')} />}
      {problem !== '' && (
        <p class="trouble" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** Watches the camera until a code is seen or it is told to stop; the camera is off afterwards in any case. */
async function watch(video: HTMLVideoElement | null, detector: Detector, end: AbortSignal): Promise<string | null> {
  if (!video) return null
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    while (!end.aborted) {
      const [code] = await detector.detect(video)
      if (code) return code.rawValue
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
