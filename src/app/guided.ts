/** The state of a navigation that leaves the focus where it is: the introduction opens pages beside its card. */
export const guided = 'guided'
