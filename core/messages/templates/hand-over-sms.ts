import { defineMessage } from '../message';

export default defineMessage({
  id: 'hand-over-sms',
  name: 'Your new number to call',
  goal: 'handOver',
  channel: 'sms',
  voice: 'brief',
  when: 'A private customer gets another contact.',
  notWhen: 'Not instead of a call, when something is wrong.',
  assumes: 'You fill in name and number.',
  texts: {
    en: {
      body: `From today you reach [name] at [number] when you need something. Everything we agreed on is known there. Thank you for the time so far.`,
    },
    sv: {
      name: 'Ditt nya nummer att ringa',
      when: 'En privatkund får en annan kontakt.',
      notWhen: 'Inte i stället för ett samtal, när något är fel.',
      assumes: 'Du fyller i namn och nummer.',
      body: `Från i dag når du [namn] på [nummer] när du behöver något. Allt vi kommit överens om är känt där. Tack för tiden hittills.`,
    },
    nl: {
      name: 'Je nieuwe nummer om te bellen',
      when: 'Een particuliere klant krijgt een ander contact.',
      notWhen: 'Niet in plaats van een gesprek, als er iets mis is.',
      assumes: 'Je vult naam en nummer in.',
      body: `Vanaf vandaag bereik je [naam] op [nummer] als je iets nodig hebt. Alles wat we afspraken is daar bekend. Bedankt voor de tijd tot nu toe.`,
    },
  },
});
