//! HTTP APIs and their routes.

mod api;
mod cors;
mod path;
mod route;

pub use api::HttpApi;
pub use cors::Cors;
pub use path::Method;
pub use route::{Entry, Group, Route, RouteTarget};
