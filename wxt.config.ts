import { defineConfig } from 'wxt';

/** Public half of the key that fixes the Chromium id (the private half signs nothing and was thrown away). */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAty9LlMg3My4nT358ZCRwtOYmVJRrdLBc0DPA9mi297+K4l1Npxi8ymfvkCy+EzDL8hyIeerYLb+oSlzDaJJQ7pzVSLR4v095I7yA4Ijy/b9DxjoCU+l3w2oC6dl99WI4G5OypFwI8a/0GO5a2pJr3Fm4dHwa5GlID7Fwx5mJFj9rduM1ehqqre8sz1KMgd7Ig3tPr4AVA/SfY/IRMvq8l435zZYyRjIAbyi8tRmW7QiMs1QVv3un/v3CPAfnbJKvoueG389aRayP/aky/llmtbuNlmOcIoEuX30EJtMVJpW5OlkP9kzoNj+fTfnbpiPyw5n/X79+27DVJLlTr3KwVQIDAQAB';

/** No page of the extension may reach the network: there is no server to talk to. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icons/icon.svg', developmentIndicator: false },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // What is read in a private window must not be kept in the database of the others.
    incognito: 'not_allowed',
    permissions: ['scripting', 'activeTab', 'unlimitedStorage', 'contextMenus'],
    // Four suggested keys are all that Chrome takes. None is one of the browsers' own (Alt+Shift+T, B and I are Chrome's).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      tag: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_tag__' },
      message: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_message__' },
      // The popup has a button for it; whoever wants a key gives it one.
      panel: { description: '__MSG_panel__' },
      badges: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_badges__' },
    },
    // Asked for one site at a time, when the user turns that site on.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'segment-lens@segment-lens.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: chromiumKey, minimum_chrome_version: '128' }),
  }),
});
