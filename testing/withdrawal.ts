/** Test builder of a withdrawal: public, without a reason. */
import type { WithdrawalEntry } from '../shared/domain/entries/entries'

export const withdrawal = (withdraws: string, change: Partial<WithdrawalEntry> = {}): WithdrawalEntry => ({
  kind: 'withdrawal',
  id: `withdrawal-of-${withdraws}`,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-02-01T00:00:00.000Z',
  withdraws,
  reason: '',
  ...change,
})
