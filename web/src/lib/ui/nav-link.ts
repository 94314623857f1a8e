/** A link of a page's navigation; `under` are the pages of the same part, drawn while somebody is in it. */
export type NavLink = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  readonly under?: readonly NavLink[];
};
