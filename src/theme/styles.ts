// Styles of the whole product, in order of precedence. The browser has its own list in styles.h5.ts.
import './tokens.scss'
import './base.scss'
import './text.scss'
import './icons.scss'
import './nutui.scss'
