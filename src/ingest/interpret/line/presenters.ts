/** Words for whoever presents what others wrote, as labels and as headers of columns; a part of a pattern. */
export const presenterWords =
  "presenters?|presented by|presenting|discussants?|discussion leads?(?:er)?|led by|主讲人?|分享人|报告人|讲者|vortragende[rn]?";
