use dsl::{Credentials, DatabaseStorage, InstanceClass, Internet, Network, Postgres, SecurityGroup, prelude::*};

// The internet reaches public subnets.
fn stack(stack: &mut Stack, network: Network<Internet>, group: Handle<SecurityGroup>, user: Handle<Credentials>) {
    let place = (network.public(), group);
    stack.add(Postgres::new("Feedback", place, user, InstanceClass::T3_MICRO, DatabaseStorage::MIN));
}

fn main() {}
