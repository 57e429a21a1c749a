/** The four moments of use as short tasks: a picture and three steps each, with the screen of a step as a link. */
import { type PlainKey, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import type { KnownScreen } from '../../model/screens'
import { MomentPicture } from './MomentPicture'
import { MOMENTS, type Moment } from './words'

interface Step {
  readonly text: PlainKey
  /** Screen on which the step is done, and its name. */
  readonly on?: readonly [screen: KnownScreen, name: PlainKey]
}

const STEPS: Readonly<Record<Moment, readonly Step[]>> = {
  news: [{ text: 'help-news-1' }, { text: 'help-news-2' }, { text: 'help-news-3', on: ['reader', 'reader-title'] }],
  before: [
    { text: 'help-before-1', on: ['board', 'nav-board'] },
    { text: 'help-before-2', on: ['changes', 'changes-title'] },
    { text: 'help-before-3', on: ['brief', 'brief-title'] },
  ],
  during: [
    { text: 'help-during-1' },
    { text: 'help-during-2', on: ['meetings', 'nav-meetings'] },
    { text: 'help-during-3', on: ['room', 'room-title'] },
  ],
  after: [
    { text: 'help-after-1', on: ['board', 'nav-board'] },
    { text: 'help-after-2', on: ['cable', 'cable-title'] },
    { text: 'help-after-3', on: ['mine', 'mine-title'] },
  ],
}

export const Moments = () => (
  <div class="moments">
    {MOMENTS.map((name) => (
      <section key={name}>
        <h2>{t(`help-moment-${name}`)}</h2>
        <MomentPicture of={name} />
        <ol>
          {STEPS[name].map(({ text, on }) => (
            <li key={text}>
              {t(text)} {on && <a href={linkTo(on[0])}>{t(on[1])}</a>}
            </li>
          ))}
        </ol>
      </section>
    ))}
  </div>
)
