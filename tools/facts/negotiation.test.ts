import { expect, it } from 'vitest'
import { wildcardsOf } from './negotiation'

it.each([
  ['/(ecom|jsec)_\\d\\d[a-z]{3}\\d\\d(_\\d+)?_[efs]\\.htm', ['/ecom_*_*.htm', '/jsec_*_*.htm']],
  ['/invfac_public_[efs]/', ['/invfac_public_*/']],
  ['/news/', ['/news/']],
])('an address mark of the pattern %s', (pattern, marks) => expect(wildcardsOf(pattern)).toEqual(marks))
