export { chooseMessage, languageFor } from './choose';
export { aboutIn, type Message } from './message';
export { messages } from './messages';
export { renderMessage } from './render';
