export { chooseMessage, languageFor } from './choose';
export { textIn } from './message';
export { messages } from './messages';
export { renderMessage } from './render';
