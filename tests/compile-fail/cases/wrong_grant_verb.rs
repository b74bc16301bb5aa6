use compile_fail::*;
use contract::Receive;
use dsl::ExistingBucket;
use dsl::prelude::*;

// The contract says `Send`.
fn wrong(orders: Handle<Queue<Order>>, news: Handle<Topic<Order>>, lake: &ExistingBucket) {
    let _ = Ingest::<dsl::InStack> {
        orders: orders.grant::<Receive<Order>>(),
        news: news.grant(),
        tickets: lake.objects("tickets").grant(),
    };
}

fn main() {}
