use compile_fail::*;
use dsl::{Internet, Network, SecurityGroup, prelude::*};

// In a public subnet a function has no address.
fn wrong(worker: Function<Feedback>, network: Network<Internet>, group: Handle<SecurityGroup>) {
    let _ = worker.in_network(network.public(), group);
}

fn main() {}
