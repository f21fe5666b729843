/** What finds, keeps and tells the users' work on reports that are written over. */
export { keepWork } from '../core/userWork/keepWork';
export { lostWork } from '../core/userWork/lost/lostWork';
