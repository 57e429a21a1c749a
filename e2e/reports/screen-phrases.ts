/** Phrases of reports as the app's screens have them. Imported through Vite, which makes the words. */
import { speak } from '../../pwa/i18n'
import { loadMoreWords } from '../../pwa/i18n/more'
import { appData } from '../../pwa/model/app-signals'
import { screenPhrases } from '../../pwa/workspace/report-phrases'
import type { Lang } from '../../shared/domain/text/langs'
import type { Pack } from '../../shared/pack/schema'
import type { ReportPhrases } from '../../shared/reports/phrases'
import { stateWith } from '../../testing/record-state'

/** The phrases in a language, while a dataset is open. */
export async function phrasesIn(lang: Lang, pack: Pack): Promise<ReportPhrases> {
  appData.value = stateWith(pack)
  await speak(lang)
  await loadMoreWords()
  return screenPhrases()
}
