/** The look of the rarer screens, loaded with the first of them. */
import '../styles/article.css'
import '../styles/article-print.css'
import '../styles/sheet.css'
import '../styles/matrix.css'
import '../styles/cable.css'
import '../styles/desk.css'
