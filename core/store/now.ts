/** The moment of an act: its civil date in the user's time zone, and the instant (ISO). */
export type Now = { today: string; at: string };
