export type {
  Actor,
  ActorByAccess,
  Answer,
  ClerkActor,
  Context,
  ContextOf,
  Implementation,
  Implementations,
  PersonActor,
  StaffActor,
} from './implementation'
