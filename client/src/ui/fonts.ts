/** The product's own letters, in slices: a page fetches only those it shows. */
import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
