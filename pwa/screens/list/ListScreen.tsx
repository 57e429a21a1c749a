/** Screen of the followed articles and members, with status, changes since the last visit, and private notes. */
import { useState } from 'preact/hooks'
import { continuingOn } from '../../../shared/domain/assembly/continuation-queries'
import type { FollowSubject, Subject } from '../../../shared/domain/entries/entries'
import { sinceOf } from '../../../shared/domain/ledger/ledger'
import { areOf } from '../../../shared/domain/queries/changes'
import { nameIn, t } from '../../i18n'
import { newsSince } from '../../model/arrival-log'
import { newEnvelope } from '../../model/envelope'
import { myFollowed } from '../../model/following'
import { lastVisit } from '../../model/last-visit'
import { linkTo } from '../../model/navigation'
import { day, ledger, negotiation, publishedPack, shownData, standings } from '../../model/state'
import { CoverageNote } from '../../parts/facts/CoverageNote'
import { Glyph } from '../../parts/facts/Glyph'
import { PhaseWord, phaseOf } from '../../parts/facts/Phase'
import { memberName } from '../../parts/facts/Reporter'
import { When } from '../../parts/facts/When'
import { ScreenHead } from '../../parts/ScreenHead'
import { FollowNegotiation } from '../../workspace/FollowNegotiation'
import { PickArticle, PickMember } from '../../workspace/forms/Pick'
import { saveWithUndo } from '../../workspace/forms/save-entries'
import { Notes } from '../../workspace/Notes'
import { ChangeList } from '../changes/ChangeList'

export function ListScreen() {
  const [state, published] = [shownData.value, publishedPack.value]
  if (!state || !published) return null
  const followed = myFollowed()
  const isWhole = followed.some(({ kind }) => kind === 'negotiation')
  const subjects = followed.filter(isSubject).filter((subject) => !isContinued(subject))
  const articles = subjects.filter((subject) => subject.kind === 'article')
  const members = subjects.filter((subject) => subject.kind === 'member')
  const ids = followed.flatMap(({ kind, id }) => (kind === 'article' ? [id] : []))
  const isOfFollowed = areOf(state.pack.articles, ids)
  const changes = lastVisit.value
    ? newsSince(published, state, lastVisit.value, day.value).filter((news) => isWhole || isOfFollowed(news))
    : []
  return (
    <>
      <ScreenHead title={t('list-title')}>
        <p>
          {subjects.length === 0
            ? t('list-empty')
            : t('list-deck', { articles: articles.length, members: members.length })}
        </p>
      </ScreenHead>
      <p class="bar">
        <FollowNegotiation negotiation={state.pack.id} entries={state.entries} />
        {articles.length > 0 && (
          <a class="btn" href={linkTo('board', null, { list: '1' })}>
            {t('list-board')}
          </a>
        )}
      </p>
      <AddForm />
      {changes.length > 0 && (
        <section>
          <h2 class="sec">{t('list-changed')}</h2>
          <ChangeList changes={changes} />
        </section>
      )}
      {articles.map((subject) => (
        <Followed key={subject.id} subject={subject} />
      ))}
      {members.map((subject) => (
        <Followed key={subject.id} subject={subject} />
      ))}
    </>
  )
}

const isSubject = (followed: FollowSubject): followed is Subject => followed.kind !== 'negotiation'

/** True for an article whose place others have taken, which are listed in its stead. */
const isContinued = ({ kind, id }: Subject): boolean =>
  kind === 'article' && continuingOn(negotiation.value?.pack.articles ?? [], id, day.value).length > 0

function AddForm() {
  const [article, setArticle] = useState('')
  const [member, setMember] = useState('')
  const follow = async (subject: Subject) => {
    await saveWithUndo([{ kind: 'follow', ...newEnvelope('private'), subject, on: true }], t('saved'))
  }
  return (
    <form
      class="filters"
      onSubmit={async (event) => {
        event.preventDefault()
        if (article) await follow({ kind: 'article', id: article })
        if (member) await follow({ kind: 'member', id: member })
        setArticle('')
        setMember('')
      }}
    >
      <div class="pick">
        <label for="list-article">{t('article')}</label>
        <PickArticle id="list-article" value={article} onPick={setArticle} />
      </div>
      <div class="pick">
        <label for="list-member">{t('member')}</label>
        <PickMember id="list-member" value={member} onPick={setMember} />
      </div>
      <button class="btn" type="submit" disabled={!article && !member}>
        {t('list-add')}
      </button>
    </form>
  )
}

function Followed({ subject }: { subject: Subject }) {
  const isArticle = subject.kind === 'article'
  const article = isArticle ? negotiation.value?.articles.get(subject.id) : undefined
  const name = article ? nameIn(article.names) : memberName(subject.id)
  const status = standings.value.get(subject.id)
  const phase = phaseOf(status)
  return (
    <section class={`followed ph-${phase}`}>
      <h2 class="sec">
        <span>
          {isArticle && <Glyph phase={phase} />}{' '}
          <a href={linkTo(isArticle ? 'article' : 'member', subject.id)}>{name}</a>
        </span>
        <button
          class="btn quiet"
          type="button"
          aria-label={t('list-remove', { name })}
          onClick={() =>
            void saveWithUndo([{ kind: 'follow', ...newEnvelope('private'), subject, on: false }], t('saved'))
          }
        >
          {t('list-following')}
        </button>
      </h2>
      {isArticle && (
        <p>
          <PhaseWord phase={phase} />
          {status?.standing && (
            <>
              , <When date={sinceOf(ledger.value, subject.id, status.standing)} />
            </>
          )}{' '}
          <CoverageNote article={subject.id} />
        </p>
      )}
      <Notes subject={subject} name={name} />
    </section>
  )
}
