/**
 * Page margin boxes of a printed report: the product and the number of each page. As a constructed style sheet, since their
 * text is not known before and the content security policy allows no style element.
 */
import { useEffect } from 'preact/hooks'
import { pageRule } from '../../shared/reports/html'
import type { LaidReport } from '../../shared/reports/laid-out'

/** Applies the style while the report is shown. The marks stand in the sheet itself, where every browser prints them. */
export function useSheetStyle({ product }: Pick<LaidReport, 'product'>): void {
  const rule = pageRule(product)
  useEffect(() => {
    const style = new CSSStyleSheet()
    style.replaceSync(rule)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style)
    }
  }, [rule])
}
