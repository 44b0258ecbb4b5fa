import { Link, type LinkProps } from 'react-router'
import { type ButtonLook, buttonClass } from './Button.tsx'

/** A link that looks like a button. */
export function LinkButton({
  look = 'plain',
  className,
  ...rest
}: LinkProps & { look?: Exclude<ButtonLook, 'bare'> }) {
  return <Link className={buttonClass(look, className)} {...rest} />
}
