/** Legend of the matrix. */
import { t } from '../../i18n'
import { stanceName } from '../../workspace/report-phrases'

/** CSS class of the shape by position; shapes alone carry the meaning, not colour. */
const SHAPES: Readonly<Record<string, string>> = {
  tabled: 'tabled',
  withdrew: 'withdrew',
  supports: 'support',
  opposes: 'oppose',
  'holds-back': 'cond',
  facilitates: 'role',
}

export function StanceShape({ stance }: { stance: string }) {
  return <i class={`pos ${SHAPES[stance] ?? 'role'}`} aria-hidden="true" />
}

export function PositionLegend() {
  return (
    <p class="key mxbar">
      {Object.keys(SHAPES).map((stance) => (
        <span key={stance}>
          <StanceShape stance={stance} />
          {stance === 'facilitates' ? t('matrix-role-key') : stanceName(stance)}
        </span>
      ))}
      <span>
        <i>{t('matrix-np-key')}</i>
      </span>
      <span>{t('matrix-empty-key')}</span>
    </p>
  )
}
