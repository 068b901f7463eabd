export { chooseMessage, languageFor } from './choose';
export { aboutIn } from './message';
export { messages } from './messages';
export { renderMessage } from './render';
