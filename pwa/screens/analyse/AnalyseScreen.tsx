/** Screen that analyses a pasted or shared text, or a document: mentions, status statements, and a button to add each as a status update. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DocumentText } from '../../../shared/documents/document'
import type { Layer, ObservationEntry } from '../../../shared/domain/entries/entries'
import { observationRead } from '../../../shared/domain/entries/observation-read'
import { customTermsIn } from '../../../shared/domain/queries/custom-terms'
import { statementLang } from '../../../shared/domain/text/langs'
import { webAddress } from '../../../shared/domain/text/web-address'
import type { Day } from '../../../shared/domain/types'
import { type Claim, compileLexicons, type PageText, type Reading, readPage } from '../../../shared/recognition'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { newEnvelope } from '../../model/envelope'
import { negotiation, shownData, today } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { ScreenHead } from '../../parts/ScreenHead'
import { takeSharedText } from '../../workspace/files/shared-text'
import { NameQuestion, useNameQuestion } from '../../workspace/forms/NameQuestion'
import { saveWithUndo } from '../../workspace/forms/save-entries'
import { VisibilityChoice } from '../../workspace/forms/VisibilityChoice'
import { useAsyncAction } from '../../workspace/use-async-action'
import { blocksOf } from './blocks'
import { ClaimTable, SuggestionTable } from './ClaimTable'
import { DateField } from './DateField'
import { DocumentSource } from './DocumentSource'
import { MarkedText } from './MarkedText'
import { dateInDigits, readTypedDate, type TypedDate } from './typed-date'
import { WrongReadings } from './WrongReadings'
import { toggleNote } from './wrong-readings'

/** The analysed text with its recognised mentions and claims. */
interface Read {
  /** Counts the readings: what is shown of each begins with its first page. */
  readonly number: number
  readonly page: PageText
  readonly reading: Reading
  /** Date in digits of a text that may be several days; `null` where its date is known, or it has none. */
  readonly asked: Asked | null
}

interface Asked {
  readonly words: string
  readonly read: TypedDate
}

export function AnalyseScreen() {
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  /** Address that the document gives as its own. */
  const [proposed, setProposed] = useState('')
  const [date, setDate] = useState('')
  const [isDateChecked, setDateChecked] = useState(false)
  const [read, setRead] = useState<Read | null>(null)
  const [shared, setShared] = useState<string | null>(null)
  const [layer, setLayer] = useState<Layer | null>(null)
  const [unchosen, setUnchosen] = useState(false)
  const name = useNameQuestion()
  const { problem, run } = useAsyncAction()
  const state = shownData.value
  const lexicons = useMemo(
    () => state && compileLexicons({ ...state.pack, words: customTermsIn(state.entries) }),
    [state?.pack, state?.entries],
  )
  const typed = useMemo(() => readTypedDate(date), [date])
  /** A text to be read, once the lexicons are there: a file that opens the app comes before the data. */
  const [given, setGiven] = useState<readonly [text: string, url: string, day: string] | null>(null)
  const readText = (from: string, at: string, day: string) => setGiven([from, at, day])
  useEffect(() => {
    if (!lexicons || !given) return
    const [from, at, day] = given
    const page: PageText = {
      blocks: blocksOf(from),
      about: true,
      readOn: today.value,
      // The entered date takes precedence over the one in the address.
      ...(day !== '' ? { metaDate: day } : at !== '' ? { url: at } : {}),
    }
    const undated = readPage(lexicons, page)
    const inDigits = undated.date === null ? dateInDigits(from) : null
    const reading =
      inDigits?.read.kind === 'day' ? readPage(lexicons, { ...page, metaDate: inDigits.read.day }) : undated
    const asked = inDigits?.read.kind === 'choice' ? inDigits : null
    setRead((before) => ({ number: (before?.number ?? 0) + 1, page, reading, asked }))
    setGiven(null)
  }, [lexicons, given])
  const takeShared = (given: string) => {
    const found = /https?:\/\/\S+/.exec(given)?.[0] ?? ''
    const address = webAddress(found) ?? ''
    const rest = address === '' ? given.trim() : given.replace(found, '').trim()
    setText(rest)
    setUrl(address)
    setProposed('')
    if (rest !== '') readText(rest, address, '')
  }
  // Whoever made the document chose the address in it: it is no source until the user says so.
  const takeDocument = (document: DocumentText) => {
    const published = readTypedDate(document.date ?? '')
    const day = published.kind === 'day' ? published.day : ''
    setText(document.text)
    setUrl('')
    setProposed(document.url ?? '')
    setDate(published.kind === 'choice' ? (document.date ?? '') : day)
    readText(document.text, '', day)
  }
  useEffect(() => {
    void run(async () => {
      setShared(await takeSharedText())
      return ''
    })
  }, [])
  const keepClaim = async (claim: Claim) => {
    if (!read) return
    if (layer === null) {
      setUnchosen(true)
      return document.querySelector<HTMLElement>('[name="reader-layer"]')?.focus()
    }
    // Before the entry is made, which carries the name.
    name.answer()
    const observation = observationOf(claim, read, url, layer)
    if (observation) await saveWithUndo([observation], t('saved'))
  }
  const source = webAddress(url) ?? ''
  const asked = typed.kind === 'none' ? (read?.asked ?? null) : null
  const isDateAsked = asked !== null || typed.kind === 'choice'
  const chooseDate = (day: Day) => {
    setDate(day)
    if (read) readText(text, url, day)
  }
  const noteClaim = (claim: Claim) => read && toggleNote(read.page, read.reading, source, claim)
  const { claims, suggestions } = read ? shownOf(read.reading) : NOTHING_READ
  return (
    <>
      <ScreenHead title={t('reader-title')}>
        <p>{t('reader-deck')}</p>
      </ScreenHead>
      {shared !== null && (
        <Offer
          text={shared}
          onAnswer={(isTaken) => {
            if (isTaken) takeShared(shared)
            setShared(null)
          }}
        />
      )}
      <DocumentSource onRead={takeDocument} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setDateChecked(true)
          if (typed.kind === 'day' || typed.kind === 'none') readText(text, url, typed.kind === 'day' ? typed.day : '')
          else event.currentTarget.querySelector<HTMLElement>('#reader-date')?.focus()
        }}
      >
        <div class="field whole">
          <label for="reader-text">{t('reader-text')}</label>
          <textarea id="reader-text" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <label for="reader-url">{t('reader-url')}</label>
          <input
            id="reader-url"
            type="text"
            inputMode="url"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          {proposed !== '' && url !== proposed && (
            <span class="hint">
              {t('analyse-address-proposed', { address: proposed })}{' '}
              <button class="btn quiet" type="button" onClick={() => setUrl(proposed)}>
                {t('analyse-address-use')}
              </button>
            </span>
          )}
          <DateField
            value={date}
            read={asked?.read ?? typed}
            words={asked?.words}
            isChecked={isDateChecked}
            onInput={(value) => {
              setDate(value)
              setDateChecked(false)
            }}
            onLeave={() => setDateChecked(true)}
            onChoose={chooseDate}
          />
        </div>
        {url !== '' && text === '' && <p>{t('reader-only-address')}</p>}
        <p class="bar">
          <button class="btn primary" type="submit" disabled={text.trim() === ''}>
            {t('reader-read')}
          </button>
        </p>
      </form>
      <Problem text={problem} />
      {read && (
        <>
          <p role="status">{foundText(read.reading)}</p>
          {statementLang(read.reading.lang) === null && <p class="note">{t('analyse-names-only')}</p>}
          {read.reading.date && date === '' && (
            <p>{t('analyse-date-found', { date: dateText(read.reading.date.day, 'long') })}</p>
          )}
          {claims.length + suggestions.length > 0 && (
            <>
              <VisibilityChoice
                name="reader-layer"
                value={layer}
                onChoose={setLayer}
                problem={unchosen && layer === null ? t('error-layer') : undefined}
              />
              <NameQuestion {...name} />
              {claims.length > 0 && (
                <ClaimTable
                  key={`claims ${read.number}`}
                  claims={claims}
                  page={read.page}
                  url={source}
                  isDateAsked={isDateAsked}
                  onRecord={keepClaim}
                  onNote={noteClaim}
                />
              )}
              {suggestions.length > 0 && (
                <SuggestionTable
                  key={`suggestions ${read.number}`}
                  claims={suggestions}
                  page={read.page}
                  url={source}
                  isDateAsked={isDateAsked}
                  onRecord={keepClaim}
                  onNote={noteClaim}
                />
              )}
            </>
          )}
          <WrongReadings />
          <h2 class="sec">{t('reader-marked')}</h2>
          <MarkedText key={read.number} page={read.page} reading={read.reading} />
        </>
      )}
    </>
  )
}

const MAX_SHOWN = 200

/** Question before a shared text is taken: another site may have sent it. */
function Offer({ text, onAnswer }: { text: string; onAnswer: (isTaken: boolean) => void }) {
  return (
    <section class="preview">
      <p role="status">{t('reader-shared')}</p>
      <blockquote>{text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}</blockquote>
      <p class="bar">
        <button class="btn primary" type="button" onClick={() => onAnswer(true)}>
          {t('reader-read')}
        </button>
        <button class="btn" type="button" onClick={() => onAnswer(false)}>
          {t('reader-discard')}
        </button>
      </p>
    </section>
  )
}

const NOTHING_READ = { claims: [], suggestions: [] }

/** Statements of a text, and what is to be checked: suggestions, and what follows from contents. */
function shownOf({ claims, suggestions }: Reading): Readonly<Record<'claims' | 'suggestions', readonly Claim[]>> {
  return {
    claims: claims.filter(({ basis }) => basis === undefined),
    suggestions: [...claims.filter(({ basis }) => basis !== undefined), ...suggestions],
  }
}

function foundText(reading: Reading): string {
  const { mentions } = reading
  const { claims } = shownOf(reading)
  const count = (kind: 'article' | 'member') =>
    new Set(mentions.flatMap((mention) => (mention.kind === kind ? [mention.id] : []))).size
  const articles = count('article')
  const members = count('member')
  if (articles + members === 0) return t('reader-none')
  return t('reader-found', { claims: claims.length, articles, members })
}

/** Builds the observation for a claim; `null` where no date is known. */
function observationOf(claim: Claim, { page, reading }: Read, url: string, layer: Layer): ObservationEntry | null {
  const { day: date, sentence } = claim
  if (date === null) return null
  const paragraph = page.blocks[sentence.block] ?? ''
  return observationRead(newEnvelope(layer), {
    ...claim,
    date,
    statement: '',
    url: webAddress(url) || null,
    published: reading.date?.day === date ? null : reading.date?.day,
    lang: reading.lang,
    quote: paragraph.slice(sentence.start, sentence.end),
    paragraph,
    meeting: negotiation.value?.heldMeetings.find(({ day }) => day === date)?.meeting.id,
    note: claim.basis === 'inferred' ? t('analyse-inferred-reason') : undefined,
  })
}
