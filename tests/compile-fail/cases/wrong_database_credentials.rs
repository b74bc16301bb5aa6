use dsl::{DatabaseStorage, InstanceClass, Internet, Network, Postgres, SecurityGroup, prelude::*};

// Not every secret has a name and a password in it.
fn stack(stack: &mut Stack, network: Network<Internet>, group: Handle<SecurityGroup>, key: Handle<Secret>) {
    let place = (network.isolated(), group);
    stack.add(Postgres::new("Feedback", place, key, InstanceClass::T3_MICRO, DatabaseStorage::MIN));
}

fn main() {}
