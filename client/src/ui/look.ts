import './tokens.css';
import './base.css';
import './papers.css';
