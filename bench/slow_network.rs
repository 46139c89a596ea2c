//! A network with a delay: a TCP proxy that passes on what it receives after a while, the same in both
//! directions.
//!
//! `slow_network <address> <microseconds each way>` prints the port on which it listens. It sleeps in
//! threads, since timers of Node and Tokio count whole milliseconds.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// A thread is woken late by about so much; this last part of a delay it spins.
const LATE: Duration = Duration::from_micros(300);

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let server = &arguments[1];
    let delay = Duration::from_micros(arguments[2].parse().expect("a number of microseconds"));

    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?.port());
    for near in listener.incoming() {
        let (near, far) = (near?, TcpStream::connect(server)?);
        near.set_nodelay(true)?;
        far.set_nodelay(true)?;
        // Opening a connection takes a round trip too, which the system has not waited for.
        let opened = Instant::now() + 2 * delay;
        pass_on(near.try_clone()?, far.try_clone()?, opened, delay);
        pass_on(far, near, opened, delay);
    }
    Ok(())
}

fn pass_on(mut from: TcpStream, mut to: TcpStream, opened: Instant, delay: Duration) {
    let (sender, receiver) = mpsc::channel::<(Instant, Vec<u8>)>();
    thread::spawn(move || {
        let mut buffer = vec![0; 65_536];
        while let Ok(length @ 1..) = from.read(&mut buffer) {
            let due = Instant::now().max(opened) + delay;
            if sender.send((due, buffer[..length].to_vec())).is_err() {
                break;
            }
        }
    });
    thread::spawn(move || {
        for (due, chunk) in receiver {
            thread::sleep(due.saturating_duration_since(Instant::now() + LATE));
            while Instant::now() < due {
                std::hint::spin_loop();
            }
            if to.write_all(&chunk).is_err() {
                break;
            }
        }
        // It fails where the other side has closed the connection already.
        let _ = to.shutdown(Shutdown::Write);
    });
}
