import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import './button.css';

/** `main` once a screen at most: the thing its user came for. `quiet` for what is seldom needed, `alarm` for what destroys. */
type Look = { look?: 'plain' | 'main' | 'quiet' | 'alarm' };

export const Button = ({ look = 'plain', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & Look) => (
  <button type="button" className="button" data-look={look} {...rest} />
);

export const ButtonLink = ({ look = 'plain', ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & Look) => (
  <a className="button" data-look={look} {...rest} />
);
