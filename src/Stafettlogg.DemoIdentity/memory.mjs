// What the library keeps, in memory. Its own memory is lost with each Provider object, so an exchange of keys would end every session.
export class Memory {
  #rows = new Map();

  ofKind(kind) {
    const key = id => `${kind}:${id}`;
    return {
      upsert: async (id, payload, seconds) => {
        this.#sweep();
        this.#rows.set(key(id), { kind, payload, until: Date.now() + seconds * 1000 });
      },
      find: async id => this.#live(this.#rows.get(key(id))),
      findByUid: async uid => this.#live([...this.#rows.values()].find(row => row.kind === kind && row.payload.uid === uid)),
      consume: async id => {
        this.#rows.get(key(id)).payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async id => {
        this.#rows.delete(key(id));
      },
      revokeByGrantId: async grantId => {
        for (const [id, row] of this.#rows) if (row.payload.grantId === grantId) this.#rows.delete(id);
      },
    };
  }

  #live(row) {
    return row && row.until > Date.now() ? row.payload : undefined;
  }

  #sweep() {
    for (const [id, row] of this.#rows) if (!this.#live(row)) this.#rows.delete(id);
  }
}
