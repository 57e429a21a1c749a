/** Style sheets of the lazily loaded screens, in one chunk: loaded with the first of them. The order is the cascade. */
import '../styles/article.css'
import '../styles/article-print.css'
import '../styles/sheet.css'
import '../styles/positions.css'
import '../styles/report.css'
import '../styles/workspace.css'
import '../styles/help.css'
